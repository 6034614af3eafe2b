import { worldLinker } from './tests/support/world.ts';
