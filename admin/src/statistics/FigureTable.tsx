import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { tableLook } from './look.js';

interface FigureTableProps {
  label: string;
  heads: readonly string[];
  /** The first of each is its name. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A chart’s figures, as a table that one can scroll sideways where there is little room. */
export function FigureTable({ label, heads, rows }: FigureTableProps) {
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      <Box component="table" aria-label={label} sx={tableLook}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...figures] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {figures.map((figure, i) => (
                <td key={heads[i + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
