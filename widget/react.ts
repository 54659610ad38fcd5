/** The element for React 19: all that index.ts does and has, and the types of the tag in JSX. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ConfiguredElement } from './configured-element.ts';
import type { DrawnElement } from './drawn-element.ts';
import type { SmtpPortCheck } from './element.ts';
import type { SmtpPortCheckEvents } from './events.ts';

export * from './index.ts';

/** `userName` → `user-name`. On servers, React writes the names as they are, so only those of attributes arrive. */
type AttributeOf<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeOf<Rest>}`
  : '';

type Mirrored = Exclude<keyof ConfiguredElement, keyof DrawnElement>;

type Written<Value> = Value extends number ? Value | `${Value}` : Value;

type Attributes = {
  [Name in Mirrored as AttributeOf<Name>]?: Written<Exclude<ConfiguredElement[Name], null>> | undefined;
};

/** React 19 listens for `onNAME` on elements with a hyphen in their name, whatever the event. */
type Listeners = {
  [Name in keyof SmtpPortCheckEvents as `on${Name}`]?:
    | ((event: SmtpPortCheckEvents[Name] & { currentTarget: SmtpPortCheck }) => void)
    | undefined;
};

/** The children are shown until the element has been drawn, and where scripts do not run. */
export type SmtpPortCheckProps = HTMLAttributes<SmtpPortCheck> &
  ClassAttributes<SmtpPortCheck> &
  Attributes &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'smtp-port-check': SmtpPortCheckProps;
    }
  }
}
