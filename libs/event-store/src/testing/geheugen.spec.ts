import { eventStoreContract } from '../conformance';
import { geheugenEventStore } from './geheugen';

eventStoreContract('memory', () => ({ store: geheugenEventStore() }), {
  gedeeld: false,
  sterfelijk: false,
  eenmaligeIds: true,
});
