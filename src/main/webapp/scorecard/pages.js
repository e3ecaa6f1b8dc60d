/** Long lists, a page at a time. */

import { h } from './dom.js';
import { count } from './words.js';

/**
 * @param size how many items a page has
 * @param noun what they are
 * @param draw a function from the items of a page to an element
 */
export function listPages({ size, noun, draw }) {
  const status = h('p', { class: 'status', role: 'status' });
  const body = h('div', {});
  const back = h('button', { type: 'button', click: () => turn(-1) }, 'Previous');
  const on = h('button', { type: 'button', click: () => turn(1) }, 'Next');
  const buttons = h('div', { class: 'paging' }, back, on);
  let items = [];
  let all = 0;
  let page = 0;

  function turn(by) {
    page += by;
    render();
    status.scrollIntoView({ block: 'nearest' });
  }

  function render() {
    const last = Math.max(0, Math.ceil(items.length / size) - 1);
    page = Math.max(0, Math.min(page, last));
    const from = page * size;
    const shown = items.slice(from, from + size);
    body.replaceChildren(...(shown.length === 0 ? [] : [draw(shown)]));
    status.textContent = said(from, shown.length);
    buttons.hidden = last === 0;
    back.disabled = page === 0;
    on.disabled = page === last;
  }

  function said(from, shown) {
    const which = items.length === all ? count(all, noun) : items.length + ' of ' + count(all, noun);
    return shown === items.length ? which : which + ', ' + (from + 1) + ' to ' + (from + shown) + ' shown';
  }

  return {
    element: h('div', {}, status, body, buttons),
    /** @param most of how many they are */
    show(chosen, most) {
      items = chosen;
      all = most;
      page = 0;
      render();
    },
    /** Turns to the page of the first item that is meant. */
    reveal(meant) {
      const at = items.findIndex(meant);
      if (at >= 0) {
        page = Math.floor(at / size);
        render();
      }
    },
  };
}
