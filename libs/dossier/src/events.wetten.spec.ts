import { codecWetten } from '@loopplank/codec/testing';
import { DOSSIER_EVENTS } from './events';

describe('events of the dossier keep the laws of the stored event', () => {
  test.each(codecWetten(DOSSIER_EVENTS))('$naam', ({ toets }) => toets());
});
