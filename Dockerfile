# glibc, because the embedded store has no binary for Alpine.
FROM node:22-slim

WORKDIR /app

COPY package.json package-lock.json .npmrc ./
RUN npm ci && npm cache clean --force

COPY . .
RUN npm run build && mkdir .data && chown node:node .data

USER node
ENV NODE_ENV=production

EXPOSE 3000

# What `npm start` runs, without npm: it would keep SIGTERM to itself, and the server could not end
# cleanly. Commands: docker compose exec demarche npm run load -- …
CMD ["node", "--max-old-space-size=1024", "dist/node/server/main.js"]
