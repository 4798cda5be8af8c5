"""Many questions from a table, overnight: read (`tables`, `rows`), ordered by scene (`plan`), answered (`run`,
`on_ray`) with the next scene's imagery read meanwhile (`ahead`), kept safe row by row (`journal`, `manifest`), and at
the end written as a table again (`export`). `job` ties them together."""
