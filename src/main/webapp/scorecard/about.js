/** What the results rest on. */

import { h, section } from './dom.js';
import { standardName } from './summary.js';

export function unknownsSection(pipeline) {
  return (
    pipeline.unknowns &&
    pipeline.unknowns.length > 0 &&
    section(
      'unknowns',
      'Not followed',
      'What in the definition only a run could tell. Evidence may be hidden there.',
      h('ul', {}, pipeline.unknowns.slice(0, 200).map((unknown) => h('li', {}, unknown))),
    )
  );
}

export function aboutSection(model) {
  const data = model.data;
  const facts = [
    ['Tool', 'KSB Scorecard ' + data.tool.version],
    ['Standard', standardName(model), data.standard.version],
    ['Rules', 'rule packs', data.rules.version],
    ['Maturity model', data.maturityModel.id, data.maturityModel.version],
    ['Form of the data', 'JSON report ' + data.schemaVersion],
    ...(data.home ? [['Read', data.home]] : []),
    ...(data.asOf ? [['As of', data.asOf]] : []),
    ...(data.bands ? [['Bands', data.bands.title + ', ' + data.bands.source]] : []),
  ];
  return section(
    'about',
    'About this report',
    'Results made with other versions are not comparable. The tool says what evidence supports; a person confirms.',
    h(
      'dl',
      { class: 'versions' },
      facts.map(([name, text, hash]) => [
        h('dt', {}, name),
        h('dd', {}, text, hash && [' ', h('code', { title: hash }, hash.slice(0, 12))]),
      ]),
    ),
    data.remarks && data.remarks.length > 0 && h('ul', {}, data.remarks.slice(0, 200).map((remark) => h('li', {}, remark))),
    h('p', { class: 'soft' }, data.standard.notice),
  );
}
