import { Redirect, Route, Switch } from 'wouter';
import { magIn, medewerker } from '../../client/sessie';
import { NietGevonden } from '../niet-gevonden';
import { Account } from './account';
import { EenOrganisatie } from './een-organisatie';
import { Organisaties } from './organisaties';
import { Vangnet } from './vangnet';

/** The administration. Whoever manages one organisation starts there; the server decides what may be changed. */
export default function Beheer() {
  const wie = medewerker();
  if (!magIn(wie, 'beheer')) return <NietGevonden />;
  const alles = wie?.installatiebeheer === true;
  return (
    <Switch>
      <Route path="/beheer">{alles ? <Organisaties /> : <Redirect to={`/beheer/organisaties/${wie!.organisatieId}`} replace />}</Route>
      <Route path="/beheer/vangnet">{alles ? <Vangnet /> : <NietGevonden />}</Route>
      <Route path="/beheer/organisaties/:id/:deel?">{({ id, deel }) => <EenOrganisatie key={id} id={id} deel={deel ?? ''} />}</Route>
      <Route path="/beheer/accounts/:id">{({ id }) => <Account key={id} id={id} />}</Route>
      <Route>
        <NietGevonden />
      </Route>
    </Switch>
  );
}
