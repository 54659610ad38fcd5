import { hydrateRoot } from 'react-dom/client';
import { Article } from './article.tsx';

const article = document.getElementById('article');
if (article) hydrateRoot(article, <Article />);
