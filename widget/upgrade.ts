/**
 * Puts the element into each `<div data-smtp-port-check="host">`, for editors that drop tags they do not know. What was between
 * the tags stays visible until the element is drawn. Other `data-` attributes become those of the element.
 */
const HOST = 'data-smtp-port-check';

export function upgrade(): void {
  for (const place of document.querySelectorAll(`[${HOST}]`)) {
    const element = document.createElement('smtp-port-check');
    for (const { name, value } of place.attributes)
      if (/^(?:data-|lang$)/.test(name))
        element.setAttribute(name === HOST ? 'host' : name.replace('data-', ''), value);
    place.removeAttribute(HOST);
    element.append(...place.childNodes);
    place.append(element);
  }
}
