# The API, the worker and the migrations: one image, three commands. Build it from the root of the repository.
FROM node:22.22.2-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts
RUN node node_modules/turbo/bin/turbo run build --filter=@countersign/api

FROM node:22.22.2-bookworm-slim AS dependencies
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts --omit=dev --omit=optional --workspace @countersign/api

FROM node:22.22.2-bookworm-slim AS runtime
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-* /usr/local/bin/yarn /usr/local/bin/yarnpkg
ENV NODE_ENV=production
ENV COUNTERSIGN_API_HOST=0.0.0.0
ENV COUNTERSIGN_API_PORT=4000
WORKDIR /app
COPY --from=dependencies /app/package.json ./package.json
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/packages ./packages
COPY --from=build /app/apps/api ./apps/api
COPY --from=build /app/infra/docker/health.mjs ./infra/docker/health.mjs
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --retries=9 CMD ["node", "infra/docker/health.mjs", "http://127.0.0.1:4000/health"]
CMD ["node", "apps/api/dist/main.js"]
