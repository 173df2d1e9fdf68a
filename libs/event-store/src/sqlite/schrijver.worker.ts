import { parentPort, workerData } from 'node:worker_threads';
import { bedien } from './bedien';
import { Groepsschrijver } from './groep';

const { bestand } = workerData as { bestand: string };

if (parentPort) bedien(parentPort, bestand, new Groepsschrijver(bestand));
