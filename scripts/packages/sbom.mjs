// The software bill of materials of a package, as CycloneDX 1.6:
// <https://cyclonedx.org/docs/1.6/json/>. It has no time and no serial number, so that the same
// sources produce the same file.

/** Returns the document for a published manifest and the crates of its artifact. */
export function sbom(manifest, crates) {
  const root = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`
  const refs = crates.map(purl)
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': root,
        name: manifest.name,
        version: manifest.version,
        purl: root,
        licenses: [{ expression: manifest.license }],
      },
    },
    components: crates.map(component),
    dependencies: [{ ref: root, dependsOn: refs }, ...crates.map((crate) => dependency(crate, crates))],
  }
}

function component(crate) {
  return {
    type: 'library',
    'bom-ref': purl(crate),
    name: crate.name,
    version: crate.version,
    purl: purl(crate),
    hashes: [{ alg: 'SHA-256', content: crate.checksum }],
    // Older crates separate alternatives with a slash, which SPDX does not allow.
    licenses: [{ expression: crate.license.replaceAll('/', ' OR ') }],
  }
}

function dependency(crate, crates) {
  const used = crates.filter(({ key }) => crate.dependencies.includes(key))
  return { ref: purl(crate), dependsOn: used.map(purl) }
}

function purl({ name, version }) {
  return `pkg:cargo/${name}@${version}`
}
