"""Run the command line as `python -m tweetcite`."""

from tweetcite.cli import main

if __name__ == "__main__":
    main()
