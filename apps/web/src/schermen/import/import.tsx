import { magIn, medewerker } from '../../client/sessie';
import { NietGevonden } from '../niet-gevonden';
import { Detail } from './detail';
import { Overzicht } from './overzicht';

/** Taking lists over, for who receives them. */
export default function Import({ id }: { id: string | undefined }) {
  if (!magIn(medewerker(), 'importeren')) return <NietGevonden />;
  return id === undefined ? <Overzicht /> : <Detail id={id} />;
}
