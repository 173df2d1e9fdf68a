import { leesOpties, VerkeerdGebruik } from './opties';

it('reads what was asked', () => {
  expect(leesOpties([])).toEqual({ groot: false, hulp: false });
  expect(leesOpties(['--groot', '--json', 'uit.json'])).toEqual({ groot: true, hulp: false, json: 'uit.json' });
  expect(leesOpties(['--zonder-herbouw']).zonderHerbouw).toBe(true);
  expect(leesOpties(['--help']).hulp).toBe(true);
});

it.each([[['--snel']], [['--json']], [['--json', '--groot']]])('refuses %j', (args) => {
  expect(() => leesOpties(args)).toThrow(VerkeerdGebruik);
});
