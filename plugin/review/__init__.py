"""One question for each feature of a layer, asked in the background and reviewed by the analyst feature by feature.

What is asked (`wish`), what is known of each feature (`row`) and the file that keeps it (`book`); the task that asks
(`task`) and the review that ties them together (`review`); what the analyst sees (`dock`, `form`, `page`, `table`,
`editor`, `marks`) and where verdicts go (`edits`: the layer, `labels`: a file for training).
"""
