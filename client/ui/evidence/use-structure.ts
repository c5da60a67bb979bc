import { useMemo } from 'react'
import { useAppState } from '../../context.tsx'
import { structureOf, type Structure } from '../../../graph-data/claims/sides.ts'

/** Who belongs to whom in what is loaded. */
export function useStructure(): Structure {
  const data = useAppState((state) => state.data)
  return useMemo(() => structureOf(data), [data])
}
