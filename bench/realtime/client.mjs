// One job of one client: client.mjs CLIENT JOB OPTIONS prints its measures as JSON.
const [name, job, options] = process.argv.slice(2)
const { [job]: work } = await import('./jobs.mjs')
const client = await import(`./clients/${name}.mjs`)
console.log(JSON.stringify(await work(client, JSON.parse(options))))
process.exit()
