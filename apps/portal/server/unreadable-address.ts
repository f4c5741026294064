import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page } from './pages.js';

const isOfApi = (address: string) => address.startsWith('/graphql') || address.startsWith('/export');

const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The page as it was built, to be read as it is: the script of the portal cannot read the address either. */
const withoutScript = ({ bodies }: Page): string =>
  bodies.identity.toString('utf8').replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '');

/** Answers an address that cannot be read, such as one with a broken percent sign. Nothing of it is repeated. */
export const unreadableAddress = (notFound: Page) => {
  const page = withoutScript(notFound);
  return (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.code(400).headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    if (isOfApi(request.url))
      void reply.send({
        error: { code: 'BAD_ADDRESS', message: 'The address cannot be read. Check that it is whole.' },
      });
    else void reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
  };
};
