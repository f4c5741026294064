/**
 * Jest on Node 20 cannot `require` a package that is only an ES module; Node itself can. This hands over what Node loads.
 */
module.exports = process.getBuiltinModule('node:module').createRequire(__filename)('content-disposition');
