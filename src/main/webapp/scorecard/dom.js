/** Makes elements. Text is only ever set as text, so that nothing in the data can become markup. */

const SVG = 'http://www.w3.org/2000/svg';
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'value']);
/** Controls, and marks that turn the direction of text around: shown by their number, so that nobody is deceived. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const unfilled = new WeakMap();

/** The text as it may be shown. */
export function plain(text) {
  return String(text).replace(UNSEEN, (unseen) => '\\u' + unseen.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** The text, with its end left off where it is longer than somebody would read. */
export function short(text, most = 160) {
  return text.length <= most ? text : text.slice(0, most - 1) + '…';
}

/** An element; attributes that are functions listen, those that are false or missing are left out. */
export function h(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : SPOKEN.has(name) ? plain(value) : value);
    }
  }
  add(element, children);
  return element;
}

/** Puts texts and elements at the end; lists of them may be nested. */
export function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child instanceof Node) {
      element.append(child);
    } else if (child !== null && child !== undefined && child !== false) {
      element.append(plain(child));
    }
  }
}

/** What opens by a click; its content is made when it is first needed. */
export function fold(attributes, summary, content) {
  const details = h('details', attributes, h('summary', {}, summary));
  unfilled.set(details, content);
  details.addEventListener('toggle', () => details.open && fill(details));
  return details;
}

/** Makes what is inside, now. */
export function fill(details) {
  const content = unfilled.get(details);
  if (content) {
    unfilled.delete(details);
    add(details, [content()]);
  }
}

/** A share from 0 to 1 as a bar; the number next to it says the same. */
export function bar(share) {
  const inner = h('span', { class: 'bar-inner' });
  inner.style.inlineSize = Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10 + '%';
  return h('span', { class: 'bar', 'aria-hidden': 'true' }, inner);
}

/** A heading and what stands under it; links lead to the id. */
export function section(id, title, lead, ...children) {
  return h(
    'section',
    { id, 'aria-labelledby': id + '-title', 'data-title': title },
    h('h2', { id: id + '-title' }, title),
    lead && h('p', { class: 'lead' }, lead),
    children,
  );
}

/** A table that stays readable on a small screen: every cell knows the head of its column. */
export function table(caption, heads, rows) {
  return h(
    'table',
    {},
    h('caption', { class: 'unseen' }, caption),
    h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col', 'data-head': head }, head)))),
    h('tbody', {}, rows),
  );
}

export function row(heads, cells, attributes) {
  return h(
    'tr',
    attributes,
    cells.map((cell, i) =>
      i === 0 ? h('th', { scope: 'row', 'data-head': heads[i] }, cell) : h('td', { 'data-head': heads[i] }, cell),
    ),
  );
}
