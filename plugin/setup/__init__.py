"""Getting a model backend and looking after it: set it up, pick a Python, connect to a server, models, doctor.

What is done (`recipe`, `pythons`, `pip_output`: pure; `job`: one command in the background; `installer`, `doctor`,
`models`: made of jobs), and the pages of the panel that show it (`pages`; `setup_page` with `here_form`, `python_form`,
`server_form`; `doctor_page`; `models_page`). Nothing here waits: all is driven by signals of processes and sockets.
"""
