export { laadOefenregio, LadenGestopt, type DemoToegang, type Laadopdracht } from './laden/laad';
export { Geweigerd } from './laden/laad-leven';
export { DEMO_ACCOUNTS, type DemoAccount } from './regio/medewerkers';
export type { Regiokeuze } from './regio/regio';
