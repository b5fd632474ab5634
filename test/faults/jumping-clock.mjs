// A machine whose clock is set while its programs run: whatever asks for the time of day is told another.
const Real = globalThis.Date;
let offset = 0;

globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length) super(...given);
    else super(Real.now() + offset);
  }
  static now() {
    return Real.now() + offset;
  }
};

process.on('message', (message) => {
  if (typeof message?.jumpMs === 'number') offset = message.jumpMs;
});
// Listening must not keep the process alive, nor let it miss that whoever started it is gone.
process.channel?.unref();
