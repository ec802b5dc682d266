// What the head runs: all that the first paint depends on. Written in ES5, as all of src/web/start,
// so that no engine stumbles over it. The page is complete without it.
import { ask } from './ask.js';
import { guard } from './guard.js';
import { heedHost } from './host.js';
import { applySettings } from './settings.js';

guard();
applySettings();
heedHost();
ask();
