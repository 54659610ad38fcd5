/** Writes the article into the page, as a site that is built ahead does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { Article } from './article.tsx';

const page = readFileSync('dist/index.html', 'utf8');
writeFileSync('dist/index.html', page.replace('<!--article-->', renderToString(<Article />)));
