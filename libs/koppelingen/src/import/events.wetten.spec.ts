import { codecWetten } from '@loopplank/codec/testing';
import { KOPPELINGEN_EVENTS } from './events';

describe('events of imports keep the laws of the stored event', () => {
  test.each(codecWetten(KOPPELINGEN_EVENTS))('$naam', ({ toets }) => toets());
});
