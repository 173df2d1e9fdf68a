import { codecWetten } from '@loopplank/codec/testing';
import { PROCESSES_EVENTS } from './index';

describe('events of processes keep the laws of the stored event', () => {
  test.each(codecWetten(PROCESSES_EVENTS))('$naam', ({ toets }) => toets());
});
