// Who may import whom (docs/architecture.md), held here and not by good will.
const technical =
  'platform|authn|authz|audit|relation|read|write|live|graphql|edge|demo-idp|cli|running|backup|seal';
const feature = `^api/src/(?!(?:${technical})/)([^/]+)/`;
const anyFeature = `^api/src/(?!(?:${technical})/)[^/]+/`;
/**
 * What a feature says to others: entities, the types and arguments they are made of, answers to questions, and acts
 * that others may ask of it inside their own transaction (docs/adr/0006); and what is pure: the names of what can
 * happen, and the clock.
 */
const vocabulary = '(\\.(entity|type|types|status|args|reads|questions|acts|events|engine)|/area)\\.ts$';
const inside = (...folders) => folders.map((folder) => `^api/src/${folder}/`);

/** A technical folder knows those below it, and nothing else of ours. */
const layer = (name, ...below) => ({
  name: `${name}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: `^api/src/${name}/` },
  to: { path: '^(api|seeds|scripts|admin)/', pathNot: inside(name, ...below) },
});

const rule = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'platform-imports-nothing-of-ours',
      { path: '^api/src/platform/', pathNot: '/migrate\\.ts$' },
      // What a request carries is named by its types; at run time platform stands alone.
      { path: '^(api|seeds|scripts|admin)/', pathNot: inside('platform'), dependencyTypesNot: ['type-only'] },
    ),
    layer('authz', 'platform'),
    layer('audit', 'authz', 'platform'),
    layer('relation', 'write', 'read', 'audit', 'authz', 'platform'),
    layer('read', 'audit', 'authz', 'platform'),
    layer('write', 'read', 'audit', 'authz', 'platform'),
    layer('live', 'platform'),
    layer('running', 'platform'),
    layer('backup', 'seal', 'platform'),
    layer('seal', 'platform'),
    layer('demo-idp', 'platform'),
    rule(
      'authn-asks-entities-and-reads',
      { path: '^api/src/authn/' },
      {
        path: '^(api/src|seeds|scripts)/',
        pathNot: [...inside('authn', 'authz', 'platform', 'graphql'), '\\.(entity|reads)\\.ts$'],
      },
    ),
    rule(
      'feature-asks-entities-and-reads-of-another',
      { path: feature },
      { path: anyFeature, pathNot: ['^api/src/$1/', vocabulary] },
    ),
    rule(
      'only-the-assembly-knows-the-assembly',
      { path: '^api/src/[^/]+/', pathNot: inside('graphql') },
      { path: '^api/src/[^/]+\\.ts$' },
    ),
    rule(
      'index-is-for-the-registry',
      { path: '^api/src/', pathNot: '^api/src/features\\.ts$' },
      { path: `${anyFeature}index\\.ts$` },
    ),
    rule(
      'registry-takes-descriptors',
      { path: '^api/src/features\\.ts$' },
      { path: anyFeature, pathNot: '/index\\.ts$' },
    ),
    rule(
      'resolver-is-the-top',
      { path: '^(api|seeds)/', pathNot: '/index\\.ts$' },
      { path: '\\.resolver\\.ts$' },
    ),
    rule(
      'resolver-asks-services-and-reads',
      { path: '\\.resolver\\.ts$' },
      { path: '\\.(state|policy)\\.ts$' },
    ),
    rule(
      'entity-knows-no-use-case',
      { path: '\\.entity\\.ts$' },
      { path: '\\.(service|queries|policy|inputs|resolver)\\.ts$' },
    ),
    rule(
      'policy-knows-actions-and-entities',
      { path: '\\.policy\\.ts$' },
      { path: '^(api/src|seeds)/', pathNot: ['^api/src/authz/', '\\.entity\\.ts$'] },
    ),
    rule(
      'state-is-pure',
      { path: '\\.state\\.ts$' },
      {
        path: '.',
        pathNot: ['\\.(status|type|types)\\.ts$', '^api/src/(platform/errors|authz/actions)\\.ts$'],
      },
    ),
    rule(
      'demo-idp-stays-out-of-production',
      { path: '^(api|seeds)/', pathNot: '^api/src/demo-idp/' },
      { path: ['^api/src/demo-idp/', 'node_modules/(@types/)?oidc-provider/'] },
    ),
    rule('nothing-imports-scripts', { path: '^(api|seeds|admin)/' }, { path: '^scripts/' }),
    rule('nothing-imports-seeds', { path: '^(api|admin)/' }, { path: '^seeds/' }),
    rule(
      'nothing-imports-test-or-bench',
      { path: '^(api|seeds|scripts|admin)/' },
      { path: '^(test|bench)/' },
    ),
    rule(
      'console-takes-only-the-contract',
      { path: '^admin/' },
      { path: '^(api|seeds|scripts|test|bench)/' },
    ),
    rule(
      'a-page-knows-no-other-page',
      { path: '^admin/src/(?!providers|i18n|layout|shared|gql)([^/]+)/' },
      { path: '^admin/src/(?!providers|i18n|layout|shared|gql)[^/]+/', pathNot: '^admin/src/$1/' },
    ),
    rule(
      'shared-knows-no-page',
      { path: '^admin/src/(providers|i18n|layout|shared)/' },
      {
        path: '^admin/src/(?!providers|i18n|layout|shared|gql)[^/]+/',
      },
    ),
    rule(
      'no-drawer-for-everything',
      {},
      { path: '(^|/)(utils|helpers|common|misc)/', pathNot: 'node_modules' },
    ),
    rule(
      'runtime-needs-no-tools',
      // What is built with tools, and pictures of the console, are nobody's run time.
      { path: '^(api|seeds|scripts)/', pathNot: '^scripts/(screenshots\\.ts|console-documents\\.mjs)$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule('no-undeclared-package', { path: '.' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    {
      name: 'no-cycle',
      severity: 'error',
      comment:
        'Entities may name each other (their decorators ask late, through a function); nothing else may.',
      from: {},
      to: { circular: true, via: { pathNot: vocabulary }, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    // That package is types alone: it has nothing to run.
    rule('resolvable', {}, { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '\\.d\\.mts$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
