import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** From how many bytes on an answer is made smaller: below it one packet is one packet either way. */
const threshold = 1024;

/**
 * Answers go out compressed where the asker can read that, in brotli before gzip. Never a stream of events, which has to
 * arrive as it happens. Nothing that comes in is decompressed: a small body cannot become a large one.
 */
export const compressAnswers = async (fastify: FastifyInstance): Promise<void> => {
  await fastify.register(compress, {
    globalCompression: true,
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold,
    customTypes: /^(application\/([\w.-]+\+)?json|text\/(?!event-stream))/,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
  });
};
