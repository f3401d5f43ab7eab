// Loaded before the worker's own code: makes it another version of the product. THROWS names `projection/Fact`: that version
// has a fault there. KNOWS names a fact: that version has one more.
const { join } = require('node:path');
const { catalogue } = require(join(__dirname, '../../../dist/libs/catalogue/catalogue.js'));

const { THROWS, KNOWS } = process.env;

if (THROWS) {
  const [name, type] = THROWS.split('/');
  const { on } = catalogue.projections.find((projection) => projection.name === name);
  const sound = on[type];
  on[type] = () => {
    throw new Error('This version has a fault here');
  };
  // the fault is in something that the function calls, which no hash over its source can see
  on[type].toString = () => sound.toString();
}

if (KNOWS) catalogue.facts[KNOWS] = { v: 1, means: 'Known to a later version', meansZh: '新版本才有的事实', personal: {}, business: true };
