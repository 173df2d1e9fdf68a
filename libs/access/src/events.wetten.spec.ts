import { codecWetten } from '@loopplank/codec/testing';
import { ACCESS_EVENTS } from './events';

describe('events of access keep the laws of the stored event', () => {
  test.each(codecWetten(ACCESS_EVENTS))('$naam', ({ toets }) => toets());
});
