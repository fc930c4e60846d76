FROM node:24-slim AS build
WORKDIR /kontor
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN npm run build

# What `npm run build` made: the server, its programs and migrations. The data is in PostgreSQL, settings come from
# the environment; see docs/operating.md.
FROM node:24-slim
WORKDIR /kontor
COPY --from=build --chown=node:node /kontor/.next/standalone ./
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/tmp/kontor
USER node
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
