/** Draws the page: reads the data that came with it, shows what the address names, and follows links. */

import { aboutSection, unknownsSection } from './about.js';
import { adviceSection } from './advice.js';
import { definitionSection } from './definition.js';
import { add, fill, h } from './dom.js';
import { evidenceSection } from './evidence.js';
import { dutySection, ksbSections } from './ksbs.js';
import { address, modelOf } from './model.js';
import { notAnalysedSection, pipelinesSection } from './pipelines.js';
import { personSections, personSummary } from './portfolio.js';
import { matrixSection, practicesSection } from './practices.js';
import { placeLink, scoreSection } from './score.js';
import { pipelineSummary, teamSummary, wholeSummary } from './summary.js';
import { deliverySection, gapsSection, historySection, maturitySection } from './team.js';
import { between, count } from './words.js';

const MOST_PLACES = 6;

/** Draws a report into an element. */
export function show(root, data, texts) {
  const groups = modelOf(data, texts);
  let drawn = null;
  const go = () => {
    const { group, pipeline, anchor } = wanted(groups);
    if (drawn === null || drawn.group !== group || drawn.pipeline !== pipeline) {
      root.replaceChildren(...(pipeline ? pipelinePage(group, pipeline) : wholePage(group, groups)));
      document.title = (pipeline ? pipeline.name : group.name || 'Report') + ' · KSB Scorecard';
      if (drawn !== null && !anchor) {
        root.querySelector('h1').focus();
      }
      drawn = { group, pipeline };
    }
    if (anchor) {
      reveal(root, anchor);
    }
  };
  addEventListener('hashchange', go);
  root.addEventListener('click', (event) => again(event, root));
  addEventListener('beforeprint', () => unfold(root));
  addEventListener('afterprint', () => foldAgain(root));
  go();
  // browsers look for the address themselves once the file is read, and forget what had the focus
  addEventListener('load', () => setTimeout(() => reveal(root, wanted(groups).anchor)));
}

/** Page and place that the address names: #K14, #/shop%2FJenkinsfile/K14 of a pipeline, #@Payments/K14 of a team. */
function wanted(groups) {
  const [first, ...rest] = location.hash.slice(1).split('/');
  if (first === '' && rest.length > 0) {
    const name = decoded(rest[0]);
    const group = groups.find((one) => one.pipelines.some((pipeline) => pipeline.name === name));
    if (group) {
      return { group, pipeline: group.pipelines.find((one) => one.name === name), anchor: decoded(rest[1] || '') };
    }
  }
  const named = first.startsWith('@') && groups.find((one) => one.name === decoded(first.slice(1)));
  const group = named || groups[0];
  return { group, pipeline: group.single ? group.pipelines[0] : null, anchor: decoded(named ? rest[0] || '' : first) };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A link to the place where one already is does not change the address, and still leads there. */
function again(event, root) {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.getAttribute('href') === location.hash) {
    const anchor = location.hash.slice(1).split('/').pop();
    reveal(root, decoded(anchor));
  }
}

function reveal(root, anchor) {
  if (!document.getElementById(anchor)) {
    root.querySelectorAll('#evidence').forEach((list) => list.dispatchEvent(new CustomEvent('ksb-reveal', { detail: anchor })));
  }
  const element = document.getElementById(anchor);
  if (!element || !root.contains(element)) {
    return;
  }
  for (let around = element; around && around !== root; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) {
      fill(around);
      around.open = true;
    }
  }
  const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
  if (target === element) {
    target.setAttribute('tabindex', '-1');
  }
  root.querySelectorAll('.target').forEach((old) => old.classList.remove('target'));
  element.classList.add('target');
  target.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
}

function pipelinePage(model, pipeline) {
  const link = (anchor) => (model.single ? '#' + anchor : address(pipeline, anchor));
  const evidenceOf = (reason) => h('p', {}, places(pipeline, reason.evidence.map(pipeline.piece).filter(Boolean), link));
  return page(
    !model.single && h('p', { class: 'back' }, h('a', { href: model.at('pipelines') }, 'All pipelines')),
    link,
    pipelineSummary(model, pipeline, link),
    scoreSection(model, pipeline, link),
    adviceSection(model, pipeline, link),
    historySection(model, pipeline),
    definitionSection(model, pipeline, link),
    ksbSections(model, pipeline.ksbs, link, evidenceOf),
    dutySection(model, pipeline.duties || [], link),
    evidenceSection(model, [pipeline], link),
    unknownsSection(pipeline),
    aboutSection(model),
  );
}

function wholePage(model, groups) {
  const link = model.at;
  if (model.person) {
    return page(null, link, personSummary(model), personSections(model), aboutSection(model));
  }
  return page(
    groups.length > 1 && teamLinks(model, groups),
    link,
    model.team ? teamSummary(model) : wholeSummary(model),
    model.team && [maturitySection(model), gapsSection(model), deliverySection(model)],
    pipelinesSection(model),
    practicesSection(model),
    matrixSection(model),
    ksbSections(model, model.whole.ksbs, link, (reason) => placesInPipelines(model, reason)),
    dutySection(model, model.whole.duties, link),
    evidenceSection(model, model.pipelines, link),
    notAnalysedSection(model),
    aboutSection(model),
  );
}

function teamLinks(model, groups) {
  return h(
    'p',
    { class: 'back' },
    'Teams: ',
    between(
      groups.map((group) =>
        h('a', { href: group.at('summary'), 'aria-current': group === model && 'page' }, group.name),
      ),
    ),
  );
}

function places(pipeline, pieces, link) {
  return [
    between(pieces.slice(0, MOST_PLACES).map((piece) => [h('code', {}, piece.subject.slice(0, 100)), ' ', placeLink(pipeline, piece, link)])),
    pieces.length > MOST_PLACES && ' and ' + (pieces.length - MOST_PLACES) + ' more',
  ];
}

function placesInPipelines(model, reason) {
  const ids = new Set(reason.evidence);
  const items = [];
  for (const pipeline of model.pipelines) {
    const pieces = pipeline.evidence.filter((piece) => ids.has(piece.id));
    if (pieces.length > 0) {
      items.push([pipeline, pieces]);
    }
  }
  return h(
    'ul',
    {},
    items.slice(0, MOST_PLACES).map(([pipeline, pieces]) =>
      h('li', {}, h('a', { href: address(pipeline) }, pipeline.name), ': ', places(pipeline, pieces, (anchor) => address(pipeline, anchor))),
    ),
    items.length > MOST_PLACES && h('li', {}, 'and ' + count(items.length - MOST_PLACES, 'more pipeline')),
  );
}

/** Sections, with a list of them to jump to. */
function page(before, link, ...sections) {
  const main = h('div', { class: 'sections' });
  add(main, [before, sections]);
  const titles = [...main.querySelectorAll(':scope > section')].map((section) =>
    h('li', {}, h('a', { href: link(section.id) }, section.dataset.title)),
  );
  return [h('nav', { 'aria-label': 'Sections' }, h('ul', {}, titles)), main];
}

/** Paper cannot be clicked: what has something to say is printed open. */
function unfold(root) {
  root.querySelectorAll('details[data-seen]:not([open])').forEach((details) => {
    fill(details);
    details.open = true;
    details.dataset.forPrint = '';
  });
}

function foldAgain(root) {
  root.querySelectorAll('details[data-for-print]').forEach((details) => {
    details.open = false;
    delete details.dataset.forPrint;
  });
}

function embedded(id) {
  const element = document.getElementById(id);
  return element ? JSON.parse(element.textContent) : null;
}

const root = document.getElementById('ksb');
const data = embedded('ksb-data');
if (root && data) {
  show(root, data, embedded('ksb-texts'));
}
