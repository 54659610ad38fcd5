/** The part of the element that compares vantage points: loads when there is more than one. */
import { agreementOf, sayAgreement } from './agreement.ts';
import type { CardLink, Content } from './card.ts';
import { type Answer, type Line, placesOf, type Together } from './lines.ts';
import { placeName } from './place-name.ts';
import type { State } from './state.ts';
import { choiceView } from './views/choice.ts';
import { matrixView } from './views/matrix.ts';
import { placesView } from './views/places.ts';
import type { PlacesWords } from './words.ts';

export { placesStyles as styles } from './styles/places.ts';
export { words } from './words/places/en.ts';

export interface PlacesFace {
  /** For at least one answer. */
  together(answers: readonly Answer[]): Together;
  /** In an opened row: the places, one of which is looked at. */
  choice(answers: readonly Answer[], shown: Answer, index: number): { looked: Answer; content: Content };
  footer(): Content;
  /** Progress, with the number of places. */
  soFar(said: string): string;
  /** Opens the table of ports and places. */
  link(lines: readonly Line[], port: string): CardLink;
}

/** `chosen`: one place for all lines, so that readers can compare it everywhere; null until they have chosen. */
export function face(
  state: State,
  words: PlacesWords,
  chosen: string | null,
  onChoose: (vantage: string) => void,
): PlacesFace {
  const places = placesOf(state).map((id) => ({ id, name: placeName(state, id) }));
  const name = (id: string) => placeName(state, id);
  return {
    together(answers) {
      const agreement = agreementOf(answers);
      if (agreement === null) throw new RangeError('Nothing to compare');
      return { ...agreement, said: sayAgreement(agreement, answers, name, words) };
    },
    choice(answers, shown, index) {
      const looked = answers.find(({ vantage }) => vantage === chosen) ?? shown;
      return { looked, content: choiceView({ answers, looked, index, words, name, onChoose }) };
    },
    footer: () => placesView(state.vantages, words),
    soFar: (said) => words.fromPlaces(said, places.length),
    link: (lines, port) => ({
      part: 'places',
      question: words.compare[0],
      text: words.compare[1],
      address: null,
      panel: matrixView({ lines, places, words, port }),
    }),
  };
}
