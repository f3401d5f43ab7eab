// Loaded before a process's own code: moves its clock by as many milliseconds as the file CLOCK_FILE says at the moment.
const { readFileSync } = require('node:fs');

const RealDate = Date;
const LOOK_EVERY_MS = 20;
let offset = 0;
let looked = Number.NEGATIVE_INFINITY;

function now() {
  const real = RealDate.now();
  if (Math.abs(real - looked) >= LOOK_EVERY_MS) {
    looked = real;
    offset = Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
  }
  return real + offset;
}

class Shifted extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }

  static [Symbol.hasInstance](value) {
    return Object.prototype.toString.call(value) === '[object Date]';
  }
}
Object.defineProperty(Shifted, 'name', { value: 'Date' });

globalThis.Date = Shifted;
