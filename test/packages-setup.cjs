module.exports = require('./packages.cjs').write;
