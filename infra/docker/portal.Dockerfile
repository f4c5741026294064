# The portal: its pages and the small server that hands them out. Build it from the root of the repository.
FROM node:22.22.2-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts
RUN node node_modules/turbo/bin/turbo run build --filter=@countersign/portal

FROM node:22.22.2-bookworm-slim AS dependencies
WORKDIR /app
COPY . .
RUN npm ci --ignore-scripts --omit=dev --omit=optional --workspace @countersign/portal

FROM node:22.22.2-bookworm-slim AS runtime
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-* /usr/local/bin/yarn /usr/local/bin/yarnpkg
ENV NODE_ENV=production
ENV COUNTERSIGN_PORTAL_HOST=0.0.0.0
ENV COUNTERSIGN_PORTAL_PORT=8080
WORKDIR /app
COPY --from=dependencies /app/package.json ./package.json
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/apps/portal/package.json ./apps/portal/package.json
COPY --from=build /app/apps/portal/dist ./apps/portal/dist
COPY --from=build /app/infra/docker/health.mjs ./infra/docker/health.mjs
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --retries=9 CMD ["node", "infra/docker/health.mjs", "http://127.0.0.1:8080/health"]
CMD ["node", "apps/portal/dist/server/main.js"]
