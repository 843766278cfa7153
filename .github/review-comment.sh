#!/usr/bin/env bash
# Keeps one comment of a pull request in step with its review: posts it, updates it, or deletes it when no snapshot is changed any more.
#   review-comment.sh PAGE
# GITHUB_REPOSITORY, PULL_REQUEST (its number) and GH_TOKEN come from the environment.
set -euo pipefail
page=$1
marker='<!-- flowdsl-review -->'

# Only a comment of the workflow's own: anybody can write the marker.
mine=".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"$marker\"))) | .id"
ids=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments?per_page=100" --jq "$mine")
id=${ids%%$'\n'*}

if [ "$(head -n 1 "$page")" != "$marker" ]; then
  if [ -n "$id" ]; then gh api --silent --method DELETE "repos/$GITHUB_REPOSITORY/issues/comments/$id"; fi
elif [ -n "$id" ]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$page"
else
  gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments" --field "body=@$page"
fi
