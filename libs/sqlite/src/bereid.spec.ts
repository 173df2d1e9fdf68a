import { bereid } from './bereid';
import { openDb } from './driver';

it('prepares a text once for each connection, and follows a table that changes', () => {
  const [een, twee] = [openDb(':memory:'), openDb(':memory:')];
  for (const db of [een, twee]) db.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
  const tekst = 'SELECT * FROM t';
  expect(bereid(een, tekst)).toBe(bereid(een, tekst));
  expect(bereid(een, tekst)).not.toBe(bereid(twee, tekst));
  expect(bereid(een, tekst)).not.toBe(bereid(een, `${tekst} WHERE a = 1`));
  een.exec('ALTER TABLE t ADD COLUMN b DEFAULT 2');
  expect([bereid(een, tekst).get(), bereid(twee, tekst).get()]).toEqual([{ a: 1, b: 2 }, { a: 1 }]);
  een.close();
  twee.close();
});
