// The floor: a server with one route that looks up one row by its primary key, and nothing else.
//   node bench/match/bare-route.ts <database url>      prints its port
import Fastify from 'fastify'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.argv[2], max: 20 })
const server = Fastify()
server.get<{ Params: { id: string } }>('/organizations/:id', async ({ params }) => {
  const { rows } = await pool.query({
    name: 'one',
    text: 'select id, external_id, name, country from organizations where id = $1',
    values: [params.id],
  })
  return rows[0]
})
const url = await server.listen({ host: '127.0.0.1', port: 0 })
process.stdout.write(`${new URL(url).port}\n`)
process.on('SIGTERM', () => void server.close().then(() => pool.end()))
