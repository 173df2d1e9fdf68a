import { magIn, medewerker } from '../../client/sessie';
import { NietGevonden } from '../niet-gevonden';
import { Detail } from './detail';
import { Overzicht } from './overzicht';
import { Twijfel } from './twijfel';

/** Taking lists over, for who receives them. */
export default function Import({ id }: { id: string | undefined }) {
  if (!magIn(medewerker(), 'importeren')) return <NietGevonden />;
  if (id === 'twijfel') return <Twijfel />;
  return id === undefined ? <Overzicht /> : <Detail id={id} />;
}
