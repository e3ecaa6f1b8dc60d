/** How the constants of the JSON report read. */

export const SUPPORT = ['NOT_SEEN', 'TOUCHED', 'SUPPORTED', 'STRONGLY_SUPPORTED'];

const SUPPORT_WORDS = {
  NOT_SEEN: 'not seen',
  TOUCHED: 'touched',
  SUPPORTED: 'supported',
  STRONGLY_SUPPORTED: 'strongly supported',
};
const KINDS = {
  DECLARATIVE: 'declarative pipeline',
  SCRIPTED: 'scripted pipeline',
  LIBRARY: 'library of steps, judged by its methods',
  CONFIGURED: 'configured job',
};
const ENFORCEMENT = {
  ENFORCED: 'enforced',
  ADVISORY: 'advisory',
  UNKNOWN: 'unknown',
  NOT_APPLICABLE: 'n/a',
};

export function supportWord(support) {
  return SUPPORT_WORDS[support] || word(support);
}

/** 0 to 3. */
export function rank(support) {
  return SUPPORT.indexOf(support);
}

export function kindWord(kind) {
  return KINDS[kind] || word(kind);
}

export function enforcementWord(enforcement) {
  return ENFORCEMENT[enforcement] || word(enforcement);
}

/** Of a word for machines. */
export function word(constant) {
  return String(constant).toLowerCase().replaceAll('_', ' ');
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function count(number, noun, plural = noun + 's') {
  return number.toLocaleString('en') + ' ' + (number === 1 ? noun : plural);
}

/** At most four decimals, none that say nothing. */
export function number(value) {
  return String(Math.round(value * 10000) / 10000);
}

export function percent(score) {
  return score.percent === undefined ? 'n/a' : score.percent.toFixed(1);
}

/** "a, b and c". */
export function listed(items) {
  return items.length < 2 ? items.join('') : items.slice(0, -1).join(', ') + ' and ' + items[items.length - 1];
}

/** The same in elements. */
export function between(elements, separator = ', ') {
  return elements.flatMap((element, i) => (i === 0 ? [element] : [separator, element]));
}

export function day(time) {
  return time ? time.slice(0, 10) : '';
}
