import type { ModelReference } from './manifest.ts';

/**
 * A model's name for people and baselines. The same name at two servers may be two models.
 *
 * @example
 * modelLabel({ spec: 'openai:qwen', name: 'openai:qwen', servers: ['localhost:8000/v1'] }); // 'openai:qwen at localhost:8000/v1'
 */
export function modelLabel({ name, servers = [] }: ModelReference): string {
  return servers.length === 0 ? name : `${name} at ${servers.join(' and ')}`;
}
