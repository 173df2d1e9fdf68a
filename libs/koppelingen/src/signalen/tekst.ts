import type { Dag } from '@loopplank/kernel';
import type { Ontvangst } from './state';

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const voluit = (d: Dag): string => `${Number(d.slice(8))} ${MAANDEN[Number(d.slice(5, 7)) - 1]} ${d.slice(0, 4)}`;

/** What one row said, in Dutch; what was erased says only that there was something. */
export function ontvangsttekst({ regel }: Pick<Ontvangst, 'regel'>): string {
  if (regel === null) return 'Gewist';
  const i = regel.inhoud;
  if (regel.verwijderd || !i) return 'Een eerder bericht klopte niet en is weggehaald';
  const school = i.school ? ` bij ${i.school}` : '';
  switch (i.soort) {
    case 'inschrijving':
      return i.uitPer ? `Uitgeschreven${school} op ${voluit(i.uitPer)}` : `Ingeschreven${school}${i.van ? ` sinds ${voluit(i.van)}` : ''}`;
    case 'diploma':
      return `Diploma${i.niveau ? ` ${i.niveau}` : ''}${i.datum ? ` op ${voluit(i.datum)}` : ''}`;
    case 'zonderWerkOfSchool':
      return 'Geen school, werk of uitkering bekend';
    case 'verhuisd':
      return 'Verhuisd';
    case 'overleden':
      return 'Overleden';
  }
}
