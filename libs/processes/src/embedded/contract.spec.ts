import { wekkerContract } from '../conformance';
import { EmbeddedWekker } from './index';

wekkerContract('embedded', () => Promise.resolve(new EmbeddedWekker()));
