;; Uses an editor as people do, and writes what it saw. It is given the folder of a portfolio and where to write.
(require 'json)
(require 'flymake)

(defvar seen nil "What was seen, as (NAME . VALUE).")
(defvar step "start")

(defun see (name value)
  (push (cons name value) seen))

(defun wait (what condition)
  "Wait until CONDITION gives something, and give it; WHAT says what is waited for."
  (setq step what)
  (let ((end (+ (float-time) 60)) result)
    (while (not (or (setq result (funcall condition)) (> (float-time) end)))
      (accept-process-output nil 0.02))
    (or result (error "Waited in vain for %s" what))))

(defun open-file (name)
  (find-file (expand-file-name name (getenv "SEXTANT_FOLDER")))
  ;; What happens after each key that somebody presses.
  (run-hooks 'post-command-hook)
  (wait "the server" #'eglot-managed-p))

(defun after (words)
  (goto-char (point-min))
  (search-forward words))

(defun line ()
  (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun message-of (failure)
  (format "%s" (or (cdr (assq 'jsonrpc-error-message (cdr failure))) failure)))

(defun drive ()
  ;; Nobody is there to be asked whether files that are not open may be changed.
  (advice-add 'y-or-n-p :override (lambda (&rest _) t))
  (open-file "work.sextant")
  (see 'diagnostics
       (vconcat (mapcar #'flymake-diagnostic-text (wait "findings" #'flymake-diagnostics))))

  (after "lead Tr }")
  (backward-char 2)
  (setq step "completion")
  (completion-at-point)
  (see 'completed (line))

  (after "activity A")
  (setq step "comment")
  (comment-region (line-beginning-position) (line-end-position))
  (see 'commented (line))
  (uncomment-region (line-beginning-position) (line-end-position))
  (see 'uncommented (line))

  (after "lead Tru")
  (setq step "explanation")
  (let (told)
    (let ((eldoc-display-functions (list (lambda (docs _) (setq told docs)))))
      (eldoc-print-current-symbol-info t)
      (wait "an explanation" (lambda () told)))
    (see 'hover (mapconcat #'car told "\n")))

  (setq step "definition")
  (let ((place (xref-item-location (car (xref-backend-definitions 'eglot nil)))))
    (see 'definition (format "%s:%s" (file-name-nondirectory (xref-location-group place))
                             (xref-location-line place))))

  (setq step "renaming")
  ;; What Emacs does by itself as soon as nobody types.
  (eglot--signal-textDocument/didChange)
  (see 'refusal (condition-case failure (progn (eglot-rename "Other") "none") (error (message-of failure))))
  (eglot-rename "Hospitals")
  (see 'renamed (buffer-substring-no-properties (point-min) (point-max)))

  (after "with Trsu")
  (wait "a finding here" (lambda () (flymake-diagnostics (point))))
  (see 'fixes (vconcat (mapcar (lambda (each) (plist-get each :title))
                               (eglot-code-actions (point) (point)))))
  (setq step "layout")
  (see 'tabs (if indent-tabs-mode t json-false))
  (eglot-format-buffer)
  (find-file (expand-file-name "riverside.sextant" (getenv "SEXTANT_FOLDER")))
  (see 'declared (buffer-substring-no-properties (point-min) (point-max))))

(condition-case failure
    (drive)
  (error (see 'failure (format "%s: %s" step failure))))
(with-temp-file (getenv "SEXTANT_RESULT")
  (insert (json-encode seen)))
(kill-emacs 0)
