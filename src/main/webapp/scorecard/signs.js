/** Small signs. A word always says the same, so screen readers pass over them. */

import { h, svg } from './dom.js';
import { rank, supportWord } from './words.js';

/** How far a KSB has come, of how far pipelines can take it: full dots, hollow dots, and none where nothing can be reached. */
export function dots(support, ceiling) {
  const most = rank(ceiling);
  const reached = rank(support);
  return svg(
    'svg',
    { class: 'dots', viewBox: '0 0 36 10', width: 36, height: 10, 'aria-hidden': 'true', focusable: 'false' },
    Array.from({ length: most }, (_, i) =>
      svg('circle', { cx: 5 + i * 13, cy: 5, r: i < reached ? 4.5 : 3.7, class: i < reached ? 'full' : 'hollow' }),
    ),
  );
}

const SHAPES = {
  seen: 'M3 8.5 6.5 12 13 4.5',
  advisory: 'M2.5 9.5c2-3.5 4-3.5 5.5-1s3.500 2.500 5.500-1',
  unsure: 'M5.500 6a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M8 12.800v.2',
  missing: 'M4 8h8',
  aside: 'M8 8h.01',
};

export function sign(name) {
  return svg(
    'svg',
    { class: 'sign ' + name, viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: SHAPES[name] }),
  );
}

/** The sign of a piece of evidence, or of none. */
export function signOf(piece) {
  if (!piece) {
    return 'missing';
  }
  if (piece.enforcement === 'ADVISORY') {
    return 'advisory';
  }
  return piece.confidence === 'LOW' ? 'unsure' : 'seen';
}

export function supportTag(support) {
  return h('span', { class: 'tag support-' + rank(support) }, supportWord(support));
}
