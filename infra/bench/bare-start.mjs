/** The least that answers over http. */
import { createServer } from 'node:http';

createServer((request, response) => {
  request.resume();
  response.setHeader('content-type', 'application/json').end('{}');
}).listen(Number(process.env.BENCH_PORT), '127.0.0.1');
